def all_missing_numbers(nums: list[int]) -> list[int]:
    """Return in ascending order the numbers of 1 to n that are not among these n numbers of 1 to n."""
