class Cursor:
    """Walks over the characters that stay, from the right."""

    def __init__(self, text):
        self.text = text
        self.position = len(text)

    def next_character(self):
        waiting = 0
        while self.position > 0:
            self.position -= 1
            character = self.text[self.position]
            if character == "#":
                waiting = waiting + 1
            elif waiting > 0:
                waiting = waiting - 1
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
