def first_k_missing_positives(nums, k):
    taken = set(nums)
    missing = []
    number = 0
    while len(missing) < k:
        number += 1
        if number not in taken:
            missing.append(number)
    return missing
