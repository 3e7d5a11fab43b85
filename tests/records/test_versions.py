"""What runs here is told, also where something is missing."""

from importlib.metadata import version

from fieldbind.records.versions import version_lines


def test_the_libraries_of_the_program_are_told_once_each() -> None:
    lines = list(version_lines("6.11.3"))
    assert f"httpx: {version('httpx')}" in lines
    assert len(lines) == len(set(lines))


def test_a_library_that_is_not_there_is_said() -> None:
    # Most of what this one may use is not installed beside it.
    assert "django: not installed" in version_lines("6.11.3", program="hypothesis")


def test_without_metadata_the_rest_is_told() -> None:
    assert list(version_lines("6.11.3", program="no-such-program"))[-1] == ""
