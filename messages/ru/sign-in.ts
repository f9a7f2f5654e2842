import type { signIn as en } from "../en/sign-in";
import type { SameKeys } from "../shape";

export const signIn: SameKeys<typeof en> = {
  title: "Вход",
  lead: "Для ведомств, координаторов и секретариата программы.",
  address: "Адрес электронной почты",
  password: "Пароль",
  submit: "Войти",
  wrong: "Адрес и пароль не подходят друг к другу. Проверьте и попробуйте ещё раз.",
  delayed: "Слишком много попыток подряд. Подождите минуту и попробуйте снова.",
  demonstration: "Это демонстрация: учётные записи и пароль выведены там, где запущена программа.",
};
