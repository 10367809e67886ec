class TagBox:
    def __init__(self):
        self.counts = {}

    def add(self, tag):
        if tag in self.counts:
            self.counts[tag] += 1
        else:
            self.counts[tag] = 1

    def without_partner(self):
        for tag, count in self.counts.items():
            if count == 1:
                return tag
        return None


def single_number(nums):
    box = TagBox()
    for tag in nums:
        box.add(tag)
    return box.without_partner()
