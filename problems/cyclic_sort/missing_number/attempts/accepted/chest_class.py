class Chest:
    def __init__(self, drawers):
        self.drawers = drawers

    def put_home(self, place):
        drawer = self.drawers[place]
        while drawer != place and drawer < len(self.drawers):
            self.drawers[place], self.drawers[drawer] = self.drawers[drawer], self.drawers[place]
            drawer = self.drawers[place]

    def first_gap(self):
        for place, drawer in enumerate(self.drawers):
            if place != drawer:
                return place
        return len(self.drawers)


def missing_number(nums):
    chest = Chest(nums)
    for place in range(len(nums)):
        chest.put_home(place)
    return chest.first_gap()
