/** As the sites ask for it that show previews (Open Graph, Twitter cards). */
export const PREVIEW = { file: 'preview.png', width: 1200, height: 630 };
