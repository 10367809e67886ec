def subset_sum(nums, target):
    sums = [0]
    seen = {0}
    for num in nums:
        for total in list(sums):
            if total + num <= target and total + num not in seen:
                seen.add(total + num)
                sums.append(total + num)
    return target in seen
