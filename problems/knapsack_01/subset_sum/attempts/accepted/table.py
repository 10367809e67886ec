def subset_sum(nums, target):
    rows = [[total == 0 for total in range(target + 1)]]
    for num in nums:
        above = rows[-1]
        row = []
        for total in range(target + 1):
            row.append(above[total] or (total >= num and above[total - num]))
        rows.append(row)
    return rows[-1][target]
