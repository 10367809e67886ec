"""Model solutions and libraries agree on random inputs, and the table of `docs/agreement.md` lists all of them."""

from __future__ import annotations

import pytest

from tests.peers.__main__ import PAGE, page
from tests.peers.agreement import INPUTS, PEERS, Peer, disagreement


@pytest.mark.parametrize("peer", PEERS, ids=lambda peer: f"{peer.problem}-{peer.library}-{peer.function}")
def test_they_agree(peer: Peer) -> None:
    """On each of the random inputs."""
    for seed in range(INPUTS):
        assert disagreement(peer, seed) is None


def test_the_page_is_the_registry() -> None:
    """`python -m tests.peers` writes it."""
    assert PAGE.read_text(encoding="utf-8") == page()
