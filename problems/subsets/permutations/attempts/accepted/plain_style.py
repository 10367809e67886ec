class Evening:
    def __init__(self, speakers):
        self.speakers = speakers
        self.has_spoken = {speaker: False for speaker in speakers}
        self.orders = []

    def go_on(self, order):
        if len(order) == len(self.speakers):
            self.orders.append(order)
            return
        for speaker in self.speakers:
            if not self.has_spoken[speaker]:
                self.has_spoken[speaker] = True
                self.go_on(order + [speaker])
                self.has_spoken[speaker] = False


def permutations(nums):
    evening = Evening(nums)
    evening.go_on([])
    return evening.orders
