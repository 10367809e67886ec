"""Takes what is missing up to n and continues above the largest number in the list."""


def first_k_missing_positives(nums, k):
    n, present = len(nums), set(nums)
    missing = [number for number in range(1, n + 1) if number not in present][:k]
    number = max([n, *nums])
    while len(missing) < k:
        number += 1
        missing.append(number)
    return missing
