def first_k_missing_positives(nums, k):
    present = set(nums)
    missing = []
    number = 0
    while len(missing) < k:
        number += 1
        if number not in present:
            missing.append(number)
    return missing
