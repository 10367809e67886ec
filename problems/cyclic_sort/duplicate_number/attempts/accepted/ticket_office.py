class TicketOffice:
    def __init__(self, tickets):
        self.tickets = tickets

    def following(self, number):
        return self.tickets[number]

    def meeting(self):
        slow = fast = 0
        while True:
            slow = self.following(slow)
            fast = self.following(self.following(fast))
            if slow == fast:
                return slow

    def way_in(self):
        one, other = 0, self.meeting()
        while one != other:
            one, other = self.following(one), self.following(other)
        return one


def duplicate_number(nums):
    return TicketOffice(nums).way_in()
