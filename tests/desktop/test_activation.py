"""The desktop's leave to come to the front is there while a window is raised, and gone afterwards."""

import os

import pytest

from companion.desktop.activation import TOKEN, with_token


def test_the_token_is_there_for_one_window_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(TOKEN, raising=False)
    with with_token("token-1"):
        assert os.environ[TOKEN] == "token-1"
    assert TOKEN not in os.environ


def test_without_a_token_nothing_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(TOKEN, "own")
    with with_token(None):
        assert os.environ[TOKEN] == "own"
    assert os.environ[TOKEN] == "own"
