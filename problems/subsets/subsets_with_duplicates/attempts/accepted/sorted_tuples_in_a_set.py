def subsets_with_duplicates(nums):
    found = {()}
    for num in nums:
        found |= {tuple(sorted(subset + (num,))) for subset in found}
    return list(found)
