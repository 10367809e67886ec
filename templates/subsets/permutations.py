def permutations(nums: list[int]) -> list[list[int]]:
    """Give every order of the different numbers `nums` once; the orders may come in any order."""
