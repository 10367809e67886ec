"""Takes what is missing up to n and goes on above the largest number of the list."""


def first_k_missing_positives(nums, k):
    n, taken = len(nums), set(nums)
    missing = [number for number in range(1, n + 1) if number not in taken][:k]
    number = max([n, *nums])
    while len(missing) < k:
        number += 1
        missing.append(number)
    return missing
