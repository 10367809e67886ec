class Kind:
    def __init__(self, number):
        self.number = number
        self.stems = 0


def kinds_of(nums):
    kinds = {}
    for num in nums:
        if num not in kinds:
            kinds[num] = Kind(num)
        kinds[num].stems += 1
    return list(kinds.values())


def subsets_with_duplicates(nums):
    kinds = kinds_of(nums)
    found = []

    def choose(position, bouquet):
        if position == len(kinds):
            found.append(list(bouquet))
            return
        kind = kinds[position]
        for stems in range(kind.stems + 1):
            choose(position + 1, bouquet + [kind.number] * stems)

    choose(0, [])
    return found
