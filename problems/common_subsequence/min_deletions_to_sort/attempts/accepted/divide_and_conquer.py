def min_deletions_to_sort(nums):
    # the first half is finished before the second half learns from it
    longest = [1] * len(nums)

    def solve(low, high):
        if high - low < 2:
            return
        middle = (low + high) // 2
        solve(low, middle)
        left = sorted(range(low, middle), key=nums.__getitem__)
        right = sorted(range(middle, high), key=nums.__getitem__)
        best = at = 0
        for i in right:
            while at < len(left) and nums[left[at]] < nums[i]:
                best = max(best, longest[left[at]])
                at += 1
            longest[i] = max(longest[i], best + 1)
        solve(middle, high)

    solve(0, len(nums))
    return len(nums) - max(longest, default=0)
