def first_k_missing_positives(nums, k):
    missing, number = [], 1
    for num in sorted(nums):
        if num < number:
            continue
        missing.extend(range(number, min(num, number + k - len(missing))))
        number = num + 1
    missing.extend(range(number, number + k - len(missing)))
    return missing
