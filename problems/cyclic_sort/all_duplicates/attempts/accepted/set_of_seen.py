def all_duplicates(nums):
    seen, found = set(), []
    for num in nums:
        if num in seen:
            found.append(num)
        seen.add(num)
    return found
