/*
 * The stylesheets that paint the pictures, for where they are drawn on a page. The drawings themselves ask for none: they are
 * made in Node too.
 */
import '#map/map.css';
import '#timeline/timeline.css';
