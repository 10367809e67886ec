def all_missing_numbers(nums):
    n = len(nums)
    nums.sort()
    missing, wanted = [], 1
    for num in nums:
        while wanted < num:
            missing.append(wanted)
            wanted += 1
        wanted = num + 1
    return missing + list(range(wanted, n + 1))
