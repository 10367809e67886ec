def longest_alternating_subsequence(nums):
    kept = []
    for num in nums:
        if not kept:
            kept.append(num)
        elif num == kept[-1]:
            continue
        elif len(kept) == 1:
            kept.append(num)
        elif (num > kept[-1]) == (kept[-1] > kept[-2]):
            kept[-1] = num
        else:
            kept.append(num)
    return len(kept)
