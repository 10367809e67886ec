"""Takes the first coat off with pop(0) and puts another one on at the end, for each coat."""


def cyclic_sort(nums):
    places = {num: True for num in nums}
    for num in range(1, len(nums) + 1):
        nums.pop(0)
        if num in places:
            nums.append(num)
