// The document is ours, as on our pages: the theme's custom properties stand on its root element.
document.documentElement.classList.add('dateline');
