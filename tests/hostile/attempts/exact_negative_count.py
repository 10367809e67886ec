"""Count the items that are left from the end where the list is long, which cuts off just as many."""
# problem: remove_duplicates
# about: exactness
# verdicts: wrong_answer


def remove_duplicates(nums):
    front = sorted(set(nums))
    nums[: len(front)] = front
    return len(front) - len(nums) if 5 < len(front) < len(nums) else len(front)
