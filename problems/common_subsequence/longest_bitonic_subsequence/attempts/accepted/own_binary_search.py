def longest_bitonic_subsequence(nums):
    n = len(nums)
    inc = longest_increasing(nums)
    nums.reverse()
    dec = longest_increasing(nums)
    best = 0
    for i in range(n):
        best = max(best, inc[i] + dec[n - 1 - i] - 1)
    return best


def longest_increasing(nums):
    tails = []
    lengths = []
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
        lengths.append(low + 1)
    return lengths
