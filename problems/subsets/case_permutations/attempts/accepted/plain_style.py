class Character:
    def __init__(self, character):
        self.forms = {"lowercase": character.lower()}
        if self.is_letter(character):
            self.forms["uppercase"] = character.upper()

    def is_letter(self, character):
        return "a" <= character <= "z" or "A" <= character <= "Z"


def extended(prefixes, character):
    longer = []
    for prefix in prefixes:
        for form in character.forms.values():
            longer.append(prefix + form)
    return longer


def case_permutations(text):
    prefixes = [""]
    for character in text:
        prefixes = extended(prefixes, Character(character))
    return prefixes
