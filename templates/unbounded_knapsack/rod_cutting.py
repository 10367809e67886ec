def rod_cutting(lengths: list[int], prices: list[int], length: int) -> int:
    """Return the largest total price of pieces that can be cut from a rod of `length`; a rest is allowed."""
