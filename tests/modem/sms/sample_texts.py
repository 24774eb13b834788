"""Texts as customers and staff write them, in many scripts, from a fixed seed."""
WORDS = {
    "latin": "your turn is next please come to desk 4 now Straße Größe naïve così però ¿Qué? ¡Hola! £5 ¥9 @home".split(),
    "extension": "[A] {b} ^ \\ ~ | €20 €€ [[ ]] {} |x|".split(),
    "beyond": "garçon señora ê ô œuvre łódź čas Ştefan ğ ı — “quoted” … ’".split(),
    "capitals": "ΔΩ ΣΘΞ ΦΓ ΛΠΨ".split(),
    "greek": "Καλημέρα η σειρά σας στο γκισέ παρακαλώ ευχαριστώ".split(),
    "georgian": "გამარჯობა თქვენი რიგია გთხოვთ მობრძანდეთ მაგიდა მადლობა".split(),
    "japanese": "こんにちは 番号札 窓口 お越しください ありがとう ﾃｽﾄ カタカナ".split(),
    "chinese": "您好 请到 四号 窗口 谢谢 排队 號碼 𠮷野家".split(),
    "arabic": "مرحبا دورك الآن من فضلك شكرا ٤٢ الموظف".split(),
    "emoji": "😀 🎉 👍🏽 👩‍⚕️ 🇬🇪 ❤️ ✅ 🏥 🕑".split(),
}
NATIONAL = {
    "tr": "sıranız geldi şimdi lütfen İğdır masasına geçin teşekkürler müşteri Ğ çağrı [şu] {ı} €5 è ø".split(),
    "es": "su turno señor García está aquí próximo número según así cuándo ¿Qué? ¡Hola! Ñ Ú {í} €8 [ç] è".split(),
    "pt": "sua vez não são vocês até já próxima atenção órgão Ê Ã õ câmbio ∞ Φ Ω {à} €7 [ç] número àquela".split(),
}
EDGES = [
    "", "@", "€", "a" * 159, "a" * 160, "a" * 161, "a" * 306, "a" * 307, "a" * 152 + "€" + "b" * 40, "€" * 80, "€" * 81,
    "\x0c\n\r", "ა" * 70, "ა" * 71, "ა" * 134, "ა" * 135, "ა" * 66 + "😀" + "ბ" * 30, "😀" * 35, "😀" * 36, "@" * 153 + "@",
]


def one_text(random, scripts, length):
    text = ""
    while len(text) < length:
        text += random.choice(WORDS[random.choice(scripts)]) + random.choice([" ", " ", " ", ", ", "\n"])
    return text[:length]


def national_texts(random, count):
    """(language, text): in that language, and now and then with a word that its tables lack."""
    for i in range(count):
        language = sorted(NATIONAL)[i % len(NATIONAL)]
        words = NATIONAL[language] + (WORDS["beyond"] if i % 5 == 0 else [])
        length = random.choice([20, 71, 120, 155, 160, 200, 320, 500])
        text = ""
        while len(text) < length:
            text += random.choice(words) + " "
        yield language, text[:length]


def texts(random, count):
    """Every edge case, then each script alone and mixed, short and long."""
    names = sorted(WORDS)
    yield from EDGES
    for i in range(count - len(EDGES)):
        scripts = [names[i % len(names)]] if i % 3 else random.sample(names, 3)
        yield one_text(random, scripts, random.choice([1, 7, 8, 30, 69, 71, 150, 161, 320, 500]))
