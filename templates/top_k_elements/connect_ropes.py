def connect_ropes(ropes: list[int]) -> int:
    """Return the least total cost of splicing all ropes into one, each splice costing the sum of its two."""
