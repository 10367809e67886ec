class Position:
    def __init__(self, character):
        self.forms = {"small": character.lower()}
        if self.is_letter(character):
            self.forms["capital"] = character.upper()

    def is_letter(self, character):
        return "a" <= character <= "z" or "A" <= character <= "Z"


def extended(beginnings, position):
    longer = []
    for beginning in beginnings:
        for form in position.forms.values():
            longer.append(beginning + form)
    return longer


def case_permutations(text):
    beginnings = [""]
    for character in text:
        beginnings = extended(beginnings, Position(character))
    return beginnings
