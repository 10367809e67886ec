def single_number(nums):
    unpaired = set()
    for num in nums:
        if num in unpaired:
            unpaired.remove(num)
        else:
            unpaired.add(num)
    return unpaired.pop()
