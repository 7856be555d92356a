"""Every test of the engine gets an evening of its own."""

import pytest

from tests.engine.evening import Evening


@pytest.fixture
def evening(qapp: object) -> Evening:
    """One evening with everything in place and nothing started."""
    return Evening()
