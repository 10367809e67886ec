def min_deletions_to_sort(nums):
    tails = []
    for num in nums:
        low, high = 0, len(tails)
        while low < high:
            middle = (low + high) // 2
            if tails[middle] < num:
                low = middle + 1
            else:
                high = middle
        if low == len(tails):
            tails.append(num)
        else:
            tails[low] = num
    return len(nums) - len(tails)
