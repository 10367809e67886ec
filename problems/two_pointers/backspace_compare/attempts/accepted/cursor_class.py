class Cursor:
    """Visits the remaining characters from the right."""

    def __init__(self, string):
        self.string = string
        self.position = len(string)

    def next_character(self):
        pending = 0
        while self.position > 0:
            self.position -= 1
            character = self.string[self.position]
            if character == "#":
                pending = pending + 1
            elif pending > 0:
                pending = pending - 1
            else:
                return character
        return None


def backspace_compare(first, second):
    left, right = Cursor(first), Cursor(second)
    while True:
        one, other = left.next_character(), right.next_character()
        if one != other:
            return False
        if one is None:
            return True
