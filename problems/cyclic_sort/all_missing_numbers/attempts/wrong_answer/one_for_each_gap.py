"""Returns only the first number of each gap."""


def all_missing_numbers(nums):
    missing, wanted = [], 1
    for num in sorted(nums):
        if num > wanted:
            missing.append(wanted)
        wanted = num + 1
    if wanted <= len(nums):
        missing.append(wanted)
    return missing
