// The documentation site's front page needs a module to belong to; this one is built for it alone.
