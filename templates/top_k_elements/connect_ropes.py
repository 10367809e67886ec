def connect_ropes(ropes: list[int]) -> int:
    """Return the minimum total cost of connecting all ropes; connecting two ropes costs the sum of their lengths."""
