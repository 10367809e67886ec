"""Removes each element from the front of the list, which moves all the others."""


def remove_duplicates(nums):
    kept = []
    while nums:
        num = nums.pop(0)
        if not kept or num != kept[-1]:
            kept.append(num)
    nums.extend(kept)
    return len(kept)
