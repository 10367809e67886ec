def two_single_numbers(nums):
    waiting = set()
    for num in nums:
        if num in waiting:
            waiting.remove(num)
        else:
            waiting.add(num)
    return list(waiting)
