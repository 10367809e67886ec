def max_sum_increasing_subsequence(nums: list[int]) -> int:
    ending = []  # ending[i]: the largest sum of an increasing subsequence that ends with nums[i]
    for i, num in enumerate(nums):
        best = 0  # what may come before it: nothing, or a subsequence with a positive sum
        for j in range(i):
            if nums[j] < num and ending[j] > best:
                best = ending[j]
        ending.append(best + num)
    return max(ending)
