"""The browser of the tests sees what is wrong with a page."""

from __future__ import annotations

from collections.abc import Callable

from tests.browser.conftest import Visitor, serious_findings


def test_axe_finds_an_image_without_text(visitor: Visitor) -> None:
    page = visitor.page()
    page.set_content("<html lang=en><title>t</title><main><h1>A page</h1><img src=data:,></main>")
    assert [each.partition(" ")[0] for each in serious_findings(page)] == ["image-alt"]
    page.set_content("<html lang=en><title>t</title><main><h1>A page</h1><img src=data:, alt=''></main>")
    assert serious_findings(page) == []


def test_errors_of_a_page_are_heard(new_visitor: Callable[..., Visitor]) -> None:
    somebody = new_visitor()
    somebody.page().set_content("<script>console.error('oh'); throw new Error('no')</script>")
    assert sorted(somebody.complaints) == ["oh", "thrown: no"]
    somebody.complaints.clear()
