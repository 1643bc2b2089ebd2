"""How Sphinx builds the documentation: `make docs`, with warnings as errors."""

from __future__ import annotations

from importlib.metadata import version as version_of

project = "sfgen"
author = "The sfgen authors"
copyright = "The sfgen authors"  # noqa: A001 - Sphinx's name for it
version = release = version_of("sfgen")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
html_theme = "furo"
html_title = f"sfgen {version}"
html_static_path = ["images"]
exclude_patterns = ["_build"]
root_doc = "contents"
# Links out of docs/ lead to files of the repository, which are no pages here; a test looks at every link.
suppress_warnings = ["myst.xref_missing"]

myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True, "show-inheritance": False}
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_custom_sections = [("Findings", "notes_style"), ("Source", "notes_style")]
