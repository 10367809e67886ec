def cyclic_sort(nums):
    for start in range(len(nums)):
        carried = nums[start]
        while carried != nums[carried - 1]:
            nums[carried - 1], carried = carried, nums[carried - 1]
