class Cloakroom:
    def __init__(self, coats):
        self.coats = coats

    def home_of(self, hook):
        return self.coats[hook] - 1

    def swap(self, one, other):
        coat = self.coats[one]
        self.coats[one] = self.coats[other]
        self.coats[other] = coat


def cyclic_sort(nums):
    room = Cloakroom(nums)
    hook = 0
    while hook < len(nums):
        if room.home_of(hook) != hook:
            room.swap(hook, room.home_of(hook))
        else:
            hook += 1
    return nums
