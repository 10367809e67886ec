def fruit_baskets(trees: list[str]) -> int:
    """Return how many neighbouring trees can be picked with two baskets of one kind each."""
