from bisect import bisect_left


def max_sum_increasing_subsequence(nums):
    answer = max(nums)
    lasts, sums = [], []  # both increase: a larger last number is useful only with a larger sum
    for num in nums:
        place = bisect_left(lasts, num)
        total = num + (sums[place - 1] if place else 0)
        if total <= (sums[place - 1] if place else 0):
            continue
        end = place
        while end < len(lasts) and sums[end] <= total:
            end += 1
        if place == end and end < len(lasts) and lasts[end] == num:
            continue
        lasts[place:end] = [num]
        sums[place:end] = [total]
        answer = max(answer, total)
    return answer
