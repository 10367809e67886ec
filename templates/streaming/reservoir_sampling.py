from collections.abc import Callable, Iterator


def reservoir(stream: Iterator[int], k: int, random: Callable[[], float]) -> list[int]:
    """Return `k` items of `stream`, every choice equally likely; all items where there are fewer."""
