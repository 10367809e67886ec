class Group:
    def __init__(self, number):
        self.number = number
        self.count = 0


def groups_of(nums):
    groups = {}
    for num in nums:
        if num not in groups:
            groups[num] = Group(num)
        groups[num].count += 1
    return list(groups.values())


def subsets_with_duplicates(nums):
    groups = groups_of(nums)
    found = []

    def choose(index, subset):
        if index == len(groups):
            found.append(list(subset))
            return
        group = groups[index]
        for count in range(group.count + 1):
            choose(index + 1, subset + [group.number] * count)

    choose(0, [])
    return found
