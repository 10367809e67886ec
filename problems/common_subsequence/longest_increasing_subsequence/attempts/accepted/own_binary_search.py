def longest_increasing_subsequence(nums):
    ends = []
    for num in nums:
        low, high = 0, len(ends)
        while low < high:
            middle = (low + high) // 2
            if ends[middle] < num:
                low = middle + 1
            else:
                high = middle
        if low == len(ends):
            ends.append(num)
        else:
            ends[low] = num
    return len(ends)
