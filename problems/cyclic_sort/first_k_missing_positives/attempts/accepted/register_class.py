class Register:
    def __init__(self, numbers):
        self.taken = {}
        for number in numbers:
            self.taken[number] = True
        self.last = 0

    def hand_out(self):
        self.last += 1
        while self.last in self.taken:
            self.last += 1
        return self.last


def first_k_missing_positives(nums, k):
    register = Register(nums)
    members = []
    for _ in range(k):
        members.append(register.hand_out())
    return members
